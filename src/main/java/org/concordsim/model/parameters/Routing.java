package org.concordsim.model.parameters;

/** Who gets a lead. */
public enum Routing {
    TERRITORY,
    EVEN,
    FIRST_COME
}
