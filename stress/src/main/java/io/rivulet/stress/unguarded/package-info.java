/**
 * Unguarded twins: the library's mechanisms without their locks, for the negative controls. A test that cannot break one
 * of these proves nothing about the library.
 */
package io.rivulet.stress.unguarded;
