/**
 * The main job: a parallel bootstrap of a statistic of real measurements, whose result does not depend on the number of
 * threads.
 */
package io.rivulet.examples.bootstrap;
