/**
 * Negative controls: generators that a battery must find out.
 */
package io.rivulet.statisticaltests.controls;
