package org.concordsim.observation.journey;

/** The names of what happens, as a log has them. */
public final class Activity {
    /** A need arose with a customer. */
    public static final String NEED = "need arises";
    /** A need arose with a customer that was busy with an earlier one. */
    public static final String NEED_MERGED = "need joins an earlier one";
    /** A need was put off in a downturn. */
    public static final String NEED_PUT_OFF = "need is put off";
    /** A journey began. */
    public static final String START = "journey begins";
    /** A visitor asked the firm. */
    public static final String INQUIRY = "inquiry";
    /** A visitor left before sending the form. */
    public static final String FORM_ABANDONED = "form abandoned";
    /** The customer answered a question for the second time. */
    public static final String QUESTION_AGAIN = "question answered again";
    /** The customer heard a pitch again. */
    public static final String PITCH_AGAIN = "pitch heard again";
    /** The two functions contradicted each other. */
    public static final String CONTRADICTION = "messages contradict";
    /** The beginning of the name of a wait that ended: follow-up, proposal or approval follows. */
    public static final String WAITED = "waited for ";
    /** The customer was made to take a step that it did not want. */
    public static final String FORCED_GATE = "forced gate";
    /** The customer was called before it wanted to be. */
    public static final String EARLY_CALL = "early call";
    /** The customer got an answer after more than a working day. */
    public static final String LATE_REPLY = "late reply";
    /** The customer was pressed. */
    public static final String HARD_SELL = "hard sell";
    /** A journey ended. */
    public static final String END = "journey ends";
    /** Marketing scored a lead. */
    public static final String SCORED = "lead scored";
    /** Marketing passed a lead on. */
    public static final String QUALIFIED = "lead passed on";
    /** A lead reached a salesperson. */
    public static final String ROUTED = "lead routed";
    /** A lead fell between the functions. */
    public static final String FELL_THROUGH = "lead falls through";
    /** A salesperson did not reach a customer. */
    public static final String ATTEMPT = "customer not reached";
    /** A salesperson reached a customer. */
    public static final String REACHED = "customer reached";
    /** Sales worked a lead for the first time. */
    public static final String ACCEPTED = "lead accepted";
    /** A lead was never worked. */
    public static final String IGNORED = "lead never worked";
    /** Sales turned a lead down. */
    public static final String TURNED_DOWN = "lead turned down";
    /** The outcome of a lead was reported back. */
    public static final String REPORTED = "outcome reported";
    /** The outcome of a lead was not reported back. */
    public static final String NOT_REPORTED = "outcome not reported";
    /** A salesperson logged a lead of marketing as its own. */
    public static final String HOARDED = "lead logged as own";
    /** A customer passed from marketing to a salesperson. */
    public static final String HANDED_OVER = "customer handed over";
    /** A customer passed from a salesperson who left to the next one. */
    public static final String TAKEN_OVER = "customer taken over";
    /** A salesperson asked a customer questions. */
    public static final String INTERVIEW = "questions asked";
    /** An opportunity was opened. */
    public static final String OPENED = "opportunity opened";
    /** A meeting with the customer. */
    public static final String MEETING = "meeting";
    /** A salesperson asked marketing for a price. */
    public static final String PRICE_REQUESTED = "price requested";
    /** Marketing answered a request for a price. */
    public static final String PRICE_ANSWERED = "price answered";
    /** A price was named to the customer. */
    public static final String PRICE_NAMED = "price named";
    /** The customer decided on a proposal. */
    public static final String DECIDED = "customer decides";
    /** A deal was won. */
    public static final String WON = "deal won";
    /** The end of the name of a conflict that was settled: its kind comes before. */
    public static final String CONFLICT = " conflict settled";
    /** An owner renewed. */
    public static final String RENEWED = "contract renewed";
    /** An owner left. */
    public static final String CHURNED = "contract ended";
    /** An owner bought more. */
    public static final String EXPANDED = "contract expanded";
    /** An owner recommended the firm. */
    public static final String REFERRED = "firm recommended";
    /** A customer bought the anchor product. */
    public static final String ANCHOR = "anchor sold";
    /** A year of ownership ended. */
    public static final String YEAR_OVER = "year of ownership ends";
    /** An owner that needed care got it, in time or late. */
    public static final String CARE = "care given";

    private Activity() {}
}
