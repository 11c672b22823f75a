package org.concordsim.model.work;

import java.util.function.Consumer;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.time.Agenda;

/**
 * What every person at work shares.
 *
 * @param agenda the clock
 * @param events where finished work is announced
 * @param hoursPerDay hours at work on a day, leave and illness taken off
 */
public record Office(Agenda agenda, Consumer<ModelEvent> events, double hoursPerDay) {}
