/** The soak test: everything at once on one shared stream, and afterwards the proof that it was a serial stream. */
package io.rivulet.stress.soak;
