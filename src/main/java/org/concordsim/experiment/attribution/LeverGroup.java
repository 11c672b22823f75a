package org.concordsim.experiment.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A group of levers that belong together: the usual cut, in which each lever is once. */
public enum LeverGroup {
    /** What counts as a lead, who must follow it up by when, what is reported back, and how far rules are followed. */
    AGREEMENT(
            "executiveSupport",
            "definitionWeight",
            "definitionRevisions",
            "trackedShare",
            "followUpDays",
            "feedbackShare",
            "rejectedLeads"),
    /** What each side can read of what the other knows. */
    RECORD("recordShare", "personaShare"),
    /** Who decides list prices and discounts. */
    PRICE("listVoiceSales", "listVoiceMarketing", "listVoiceFinance", "discountAuthority", "priceRule"),
    /** How much of variable pay follows the common result. */
    PAY("sharedPay"),
    /** How money is divided and whose word counts in product, campaigns and content. */
    VOICES(
            "budgetRule",
            "budgetEstimateWeight",
            "budgetVoiceMarketing",
            "voiceProduct",
            "voiceCampaigns",
            "voiceContent"),
    /** The hours spent on each other: meetings, joint work, key deals, liaison, training and forming. */
    COORDINATION(
            "meetingsPerYear", "jointWorkHours", "keyDealMarketer", "liaisonPeople", "trainingHours", "formingMonths"),
    /** Who does which task and who owns the customer. */
    BOUNDARIES("boundaries", "taskGaps", "taskDuplicates", "accountOwner");

    private final List<String> levers;

    LeverGroup(String... levers) {
        this.levers = List.of(levers);
    }

    /** Returns all groups as sets of levers, in order. */
    public static List<LeverSet> sets() {
        return Arrays.stream(values()).map(LeverGroup::set).toList();
    }

    /** Returns the group as a set of levers. */
    public LeverSet set() {
        return new LeverSet(name().toLowerCase(Locale.ROOT), levers);
    }
}
