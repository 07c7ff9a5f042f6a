/**
 * Where the bits come from, which of them are taken, and how they reach a pipe.
 */
package io.rivulet.statisticaltests.stream;
