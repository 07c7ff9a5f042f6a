/**
 * Programs a reader can run and copy.
 */
package io.rivulet.examples;
