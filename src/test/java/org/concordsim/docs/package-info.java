/**
 * Tests that the documents say what the program does: their generated tables, examples and links.
 *
 * <p>Start at {@code DocumentsTest}; {@code GeneratedTables} makes the tables.
 */
package org.concordsim.docs;
