package org.concordsim.result.eventlog;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * The calendar of a log: working day 0 is Monday 1 January 2001, a week has five working days, a working day lasts from 9
 * to 17 hours, all in UTC and without holidays.
 */
public final class WorkingCalendar {
    private static final LocalDate START = LocalDate.of(2001, 1, 1);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int DAYS = 5;
    private static final int WEEK = 7;
    private static final double MILLIS = 8 * 3600 * 1000.0;
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

    private WorkingCalendar() {}

    /** Returns the moment of a day, in working days since the start, as ISO 8601 with milliseconds. */
    public static String moment(double day) {
        long whole = (long) Math.floor(day);
        long date = Math.floorDiv(whole, DAYS) * WEEK + Math.floorMod(whole, DAYS);
        long millis = (long) Math.floor((day - whole) * MILLIS);
        return LocalDateTime.of(START.plusDays(date), MORNING)
                .plus(millis, ChronoUnit.MILLIS)
                .format(FORMAT);
    }
}
