package org.concordsim.experiment.calibration.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.concordsim.observation.crm.CrmRecord;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.mapping.Mapping;
import org.concordsim.scenario.mapping.Meaning;

/** The choice of the leads of an export whose fate can be known. */
final class ExportWindow {
    /** Days without any win at the start from which on wins are held not to have been recorded. */
    private static final double SILENT_DAYS = 30;

    /** Wins that the later rate makes one expect after these days and that are missing; by chance once in twenty times. */
    private static final double MISSED_WINS = 3;

    private static final List<Meaning> EVENTS = List.of(
            Meaning.CREATED,
            Meaning.RESPONDED,
            Meaning.QUALIFIED,
            Meaning.PROPOSED,
            Meaning.WON,
            Meaning.LOST,
            Meaning.CLOSED);

    private final Mapping mapping;
    private final List<String> remarks = new ArrayList<>();

    ExportWindow(Mapping mapping) {
        this.mapping = mapping;
    }

    Export of(List<Draft> drafts, String file) throws ScenarioException {
        Start start = Start.of(mapping);
        List<CrmRecord> records = drafts.stream()
                .map(draft -> start.of(draft.record(mapping)))
                .filter(record -> !Double.isNaN(record.created()))
                .sorted(Comparator.comparingDouble(CrmRecord::created).thenComparing(CrmRecord::id))
                .toList();
        if (start != Start.CREATED) {
            remarks.add("The export does not say when leads came, so each begins when " + start.words()
                    + ", in the simulated firm too; what comes before is not seen.");
        }
        remark(drafts.size() - records.size(), "without the date with which they begin");
        List<CrmRecord> straight = records.stream()
                .filter(record -> !(record.won() < record.created()))
                .toList();
        remark(records.size() - straight.size(), "won before they came");
        if (straight.isEmpty()) {
            throw new ScenarioException(
                    ScenarioException.Kind.INVALID,
                    List.of(file + ": holds no lead with a date. Maybe another column holds the dates?"));
        }
        return cut(drafts, straight, file);
    }

    private Export cut(List<Draft> drafts, List<CrmRecord> records, String file) throws ScenarioException {
        double last = records.get(records.size() - 1).created();
        double from = given("from", from(records), 0);
        double to = given("to", Math.floor(last) + 1, 1);
        double until = given("until", Math.floor(latest(drafts)) + 1, 1);
        List<CrmRecord> inside = records.stream()
                .filter(record -> record.created() >= from && record.created() < Math.min(to, until))
                .map(record -> known(record, until))
                .toList();
        remark(records.size() - inside.size(), "outside the window " + date(from) + " to " + date(to - 1));
        if (inside.isEmpty()) {
            throw new ScenarioException(
                    ScenarioException.Kind.INVALID,
                    List.of(file + ": holds no lead within the window. Maybe from or to is wrong?"));
        }
        remark(drafts);
        return new Export(inside, from, Math.min(to, until), until, remarks);
    }

    /** Returns the first day, or that of the first win where wins were not recorded before. */
    private double from(List<CrmRecord> records) {
        double first = Math.floor(records.get(0).created());
        double[] wins = records.stream()
                .filter(CrmRecord::isWon)
                .mapToDouble(CrmRecord::won)
                .sorted()
                .toArray();
        if (wins.length == 0) {
            return first;
        }
        double perDay = wins.length / Math.max(1, wins[wins.length - 1] - wins[0]);
        if (perDay * (wins[0] - first - SILENT_DAYS) >= MISSED_WINS) {
            remarks.add("The first win is dated " + date(wins[0])
                    + ", so leads that came before are left out: their wins"
                    + " seem not to have been recorded (left truncation).");
            return Math.floor(wins[0]);
        }
        return first;
    }

    private static double latest(List<Draft> drafts) {
        return drafts.stream()
                .flatMapToDouble(draft -> EVENTS.stream().mapToDouble(draft::day))
                .filter(day -> !Double.isNaN(day))
                .max()
                .orElseThrow();
    }

    private double given(String end, double standard, int after) {
        String text = mapping.window().get(end);
        return text == null ? standard : DateForms.day(LocalDate.parse(text)) + after;
    }

    /** Returns what was known of a lead on a day. */
    private static CrmRecord known(CrmRecord r, double until) {
        return new CrmRecord(
                r.id(),
                r.source(),
                r.workday(),
                r.created(),
                before(r.responded(), until),
                before(r.qualified(), until),
                before(r.proposed(), until),
                before(r.won(), until),
                before(r.lost(), until),
                r.owners(),
                r.lossReason(),
                r.listPrice(),
                r.netPrice());
    }

    private static double before(double day, double until) {
        return day < until ? day : Double.NaN;
    }

    private void remark(List<Draft> drafts) {
        long other =
                drafts.stream().filter(draft -> draft.hasOtherReason(mapping)).count();
        if (other > 0) {
            remarks.add(other + " leads have a loss reason that lossReasons names no reason of the model for; they are"
                    + " left out of its shares.");
        }
    }

    private void remark(int number, String which) {
        if (number > 0) {
            remarks.add(number + " leads " + which + " are left out.");
        }
    }

    private static String date(double day) {
        return LocalDate.ofEpochDay((long) Math.floor(day)).toString();
    }
}
