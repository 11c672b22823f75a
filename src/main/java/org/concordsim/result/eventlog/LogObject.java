package org.concordsim.result.eventlog;

import java.util.List;
import java.util.Map;

/**
 * A thing to which events refer, with what is known of it in the end.
 *
 * @param id the identity
 * @param type the type
 * @param day when its attributes were known; working days since the start
 * @param attributes what is known, each a String, Long, Double or Boolean
 * @param links the objects to which it belongs
 */
public record LogObject(String id, String type, double day, Map<String, Object> attributes, List<Link> links) {}
