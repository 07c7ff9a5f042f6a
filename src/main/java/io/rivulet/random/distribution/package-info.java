/**
 * The distributions: one immutable value class each, its parameters checked once in the constructor.
 */
package io.rivulet.random.distribution;
