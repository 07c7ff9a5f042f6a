/**
 * Reads what the batteries found and makes tables and a picture of it.
 */
package io.rivulet.statisticaltests.results;
