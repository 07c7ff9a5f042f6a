/**
 * jcstress tests: one atomicity claim a file.
 */
package io.rivulet.stress;
