/**
 * Judges a run of the stress tests. jcstress itself ends well when no test ran, and when a negative control was not
 * broken.
 */
package io.rivulet.stress.report;
