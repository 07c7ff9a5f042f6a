/**
 * Feeds the streams to batteries of statistical tests.
 */
package io.rivulet.statisticaltests;
