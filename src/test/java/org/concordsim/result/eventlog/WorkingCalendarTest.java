package org.concordsim.result.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    @Test
    void workingDaysFallOnWeekdaysBetweenNineAndFive() {
        Set<DayOfWeek> seen = EnumSet.noneOf(DayOfWeek.class);
        for (double day = 0; day < 300; day += 0.37) {
            var moment = Instant.parse(WorkingCalendar.moment(day)).atOffset(ZoneOffset.UTC);
            seen.add(moment.getDayOfWeek());
            assertThat(moment.getHour()).isBetween(9, 16);
        }
        assertThat(seen).isEqualTo(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    }

    @Test
    void aWorkingDayHasEightHoursAndAWeekFiveDays() {
        assertThat(WorkingCalendar.moment(0)).isEqualTo("2001-01-01T09:00:00.000Z");
        assertThat(WorkingCalendar.moment(0.5)).isEqualTo("2001-01-01T13:00:00.000Z");
        assertThat(WorkingCalendar.moment(4.125)).isEqualTo("2001-01-05T10:00:00.000Z");
        assertThat(WorkingCalendar.moment(5)).isEqualTo("2001-01-08T09:00:00.000Z");
    }

    @Test
    void laterIsNeverBefore() {
        String before = "";
        for (double day = 0; day < 12; day += 0.0003) {
            String moment = WorkingCalendar.moment(day);
            assertThat(moment).isGreaterThanOrEqualTo(before);
            before = moment;
        }
    }
}
