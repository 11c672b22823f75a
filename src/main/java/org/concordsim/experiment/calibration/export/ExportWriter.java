package org.concordsim.experiment.calibration.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.concordsim.observation.crm.CrmRecord;
import org.concordsim.scenario.Scalars;

/** The writer of the table that a simulated firm's CRM system would export: one row per lead, working days as dates. */
public final class ExportWriter {
    /** A mapping file for what this class writes. */
    public static final String MAPPING =
            """
            columns:
              id: id
              source: source
              created: created
              firstResponse: firstResponse
              qualified: qualified
              proposed: proposed
              won: won
              lost: lost
              owner: owner
              lossReason: lossReason
              listPrice: listPrice
              netPrice: netPrice
            sources: {referral: referral, web: web, social: social, advertising: advertising, event: event, webinar: webinar}
            lossReasons: {competitor: competitor, noDecision: noDecision, waited: waited, withdrew: withdrew, unworked: unworked, turnedDown: turnedDown}
            """;

    /** A Monday. */
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int SECONDS = 86_400;

    private ExportWriter() {}

    /** Writes leads into a file; the first day of the run is a Monday. */
    public static void write(Path file, List<CrmRecord> records) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(
                    "id",
                    "source",
                    "created",
                    "firstResponse",
                    "qualified",
                    "proposed",
                    "won",
                    "lost",
                    "owner",
                    "lossReason",
                    "listPrice",
                    "netPrice");
            for (CrmRecord r : records) {
                write(csv, r);
            }
        }
    }

    private static void write(CsvWriter csv, CrmRecord r) {
        csv.writeRecord(
                r.id(),
                r.source(),
                date(r.created()),
                date(r.responded()),
                date(r.qualified()),
                date(r.proposed()),
                date(r.won()),
                date(r.lost()),
                String.join("+", r.owners()),
                r.lossReason(),
                price(r.listPrice()),
                price(r.netPrice()));
    }

    private static String date(double calendarDay) {
        if (Double.isNaN(calendarDay)) {
            return "";
        }
        LocalDateTime date = FIRST.atStartOfDay().plusSeconds((long) (calendarDay * SECONDS));
        return date.format(FORM);
    }

    private static String price(double price) {
        return Double.isNaN(price) ? "" : Scalars.of(price);
    }
}
