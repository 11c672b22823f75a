/**
 * Single things that annoy a customer before the sale, each per journey with contact; visits without a need do not
 * count.
 */
package org.concordsim.observation.friction.annoyance;
