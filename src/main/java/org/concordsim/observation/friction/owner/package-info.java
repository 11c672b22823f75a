/** What annoys owners of the product after the sale, each per year of ownership. */
package org.concordsim.observation.friction.owner;
