package org.concordsim.model.management;

import java.util.function.Consumer;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.funnel.Funnel;
import org.concordsim.model.organization.Levers;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.time.Agenda;
import org.concordsim.random.Chance;

/**
 * All that a firm is put into.
 *
 * @param agenda the clock
 * @param parameters the parameters
 * @param levers the levers in force on day 0
 * @param chance the chance of the replication
 * @param funnel customers and their journeys
 * @param events where things are announced
 * @param endDay the last day of the run
 */
public record Setting(
        Agenda agenda,
        Parameters parameters,
        Levers levers,
        Chance chance,
        Funnel funnel,
        Consumer<ModelEvent> events,
        double endDay) {}
