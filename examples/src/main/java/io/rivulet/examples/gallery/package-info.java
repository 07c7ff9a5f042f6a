/**
 * Every distribution's histogram over its density, for the documentation.
 */
package io.rivulet.examples.gallery;
