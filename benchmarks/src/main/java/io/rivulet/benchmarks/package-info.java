/**
 * JMH benchmarks, named by the question each answers.
 */
package io.rivulet.benchmarks;
