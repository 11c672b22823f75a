/** What several kinds of test share: a small firm, bits of state, and runs under way. */
package org.concordsim.support;
