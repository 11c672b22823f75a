package org.concordsim.experiment.calibration.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/** The forms in which an export writes dates. */
final class DateForms {
    private static final double SECONDS = 86_400;
    private static final int FIVE = 5;
    private static final int WEEK = 7;
    /** The day of the week of day 0, a Thursday, counted from Monday as 0. */
    private static final int THURSDAY = 3;

    private final List<DateTimeFormatter> forms;

    DateForms(List<String> patterns) {
        forms = patterns.stream()
                .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT))
                .toList();
    }

    /** Returns the calendar days since 1970-01-01; NaN where no form fits. */
    double day(String text) {
        for (DateTimeFormatter form : forms) {
            try {
                TemporalAccessor moment = form.parseBest(text.strip(), LocalDateTime::from, LocalDate::from);
                return moment instanceof LocalDateTime time
                        ? time.toLocalDate().toEpochDay() + time.toLocalTime().toSecondOfDay() / SECONDS
                        : ((LocalDate) moment).toEpochDay();
            } catch (DateTimeException e) {
                continue;
            }
        }
        return Double.NaN;
    }

    /** Returns the number of the working day of a calendar day; -1 at a weekend. */
    static long workday(double day) {
        long whole = (long) Math.floor(day) + THURSDAY;
        long weekday = Math.floorMod(whole, WEEK);
        return weekday >= FIVE ? -1 : Math.floorDiv(whole, WEEK) * FIVE + weekday;
    }

    static double day(LocalDate date) {
        return date.toEpochDay();
    }
}
