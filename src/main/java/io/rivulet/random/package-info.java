/**
 * What users import: the generators, the bit generators behind them, and the seed sequence.
 */
package io.rivulet.random;
