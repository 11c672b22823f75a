/** Benchmarks: how fast the parts run on which every replication rests. The profile {@code benchmark} runs them. */
package org.concordsim.benchmark;
