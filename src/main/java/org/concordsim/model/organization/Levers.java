package org.concordsim.model.organization;

import org.concordsim.check.Require;
import org.concordsim.model.budget.BudgetRule;
import org.concordsim.model.coordination.Boundaries;
import org.concordsim.model.handoff.AccountOwner;
import org.concordsim.model.handoff.RejectedLeads;
import org.concordsim.model.pricing.PriceRule;

/**
 * The levers by which organizing models differ; each acts on inputs only.
 *
 * @param executiveSupport how far agreed rules are followed; share
 * @param meetingsPerYear joint meetings, all attendees' hours; without any, people meet after conflicts only;
 *     1/year
 * @param jointWorkHours joint work per person; h/week
 * @param definitionWeight weight on the joint lead definition; share
 * @param definitionRevisions revisions of the joint definition from reported outcomes; 1/year
 * @param trackedShare share of hand-offs whose follow-up is tracked; share
 * @param followUpDays days in which a tracked lead is due; working days
 * @param recordShare items entered and readable by the other side; share
 * @param feedbackShare outcomes of leads reported back to marketing; share
 * @param rejectedLeads what becomes of a lead that Sales turns down
 * @param personaShare buyer signals of one function that the other may use; share
 * @param listVoiceSales voice of Sales in the list price; share
 * @param listVoiceMarketing voice of marketing in the list price; share
 * @param listVoiceFinance voice of Finance in the list price; share
 * @param discountAuthority discount a salesperson may give alone; share
 * @param priceRule who decides above that authority, and on key deals
 * @param sharedPay weight of the common result in variable pay; the rest is one's own; share
 * @param budgetRule how the programme budget is divided
 * @param budgetEstimateWeight weight on the estimated return; the rest follows the functions' voices; share
 * @param budgetVoiceMarketing marketing's voice in that division; the rest is Sales'; share
 * @param voiceProduct Sales' voice in the product concept; share
 * @param voiceCampaigns Sales' voice in segments, channels and messages of campaigns; share
 * @param voiceContent Sales' voice in what content is made; share
 * @param keyDealMarketer key (enterprise) deals on which a marketer works; share
 * @param liaisonPeople marketers who work as liaison or account marketer; their hours leave marketing; people
 * @param taskGaps shared tasks that fall between the functions; share
 * @param taskDuplicates shared tasks done by both functions; share
 * @param boundaries whether one function helps out in the other's work
 * @param accountOwner who owns the customer after the sale
 * @param trainingHours joint training per person; h/year
 * @param formingMonths time until a change to this model is worked in; months
 */
public record Levers(
        double executiveSupport,
        double meetingsPerYear,
        double jointWorkHours,
        double definitionWeight,
        double definitionRevisions,
        double trackedShare,
        double followUpDays,
        double recordShare,
        double feedbackShare,
        RejectedLeads rejectedLeads,
        double personaShare,
        double listVoiceSales,
        double listVoiceMarketing,
        double listVoiceFinance,
        double discountAuthority,
        PriceRule priceRule,
        double sharedPay,
        BudgetRule budgetRule,
        double budgetEstimateWeight,
        double budgetVoiceMarketing,
        double voiceProduct,
        double voiceCampaigns,
        double voiceContent,
        double keyDealMarketer,
        int liaisonPeople,
        double taskGaps,
        double taskDuplicates,
        Boundaries boundaries,
        AccountOwner accountOwner,
        double trainingHours,
        double formingMonths) {
    /** Checks every range. */
    public Levers {
        Require.within(executiveSupport, 0, 1, "executiveSupport");
        Require.within(meetingsPerYear, 0, 250, "meetingsPerYear");
        Require.within(jointWorkHours, 0, 36, "jointWorkHours");
        Require.within(definitionWeight, 0, 1, "definitionWeight");
        Require.within(definitionRevisions, 0, 52, "definitionRevisions");
        Require.within(trackedShare, 0, 1, "trackedShare");
        Require.within(followUpDays, 0.05, 260, "followUpDays");
        Require.within(recordShare, 0, 1, "recordShare");
        Require.within(feedbackShare, 0, 1, "feedbackShare");
        Require.within(personaShare, 0, 1, "personaShare");
        Require.within(listVoiceSales, 0, 1, "listVoiceSales");
        Require.within(listVoiceMarketing, 0, 1, "listVoiceMarketing");
        Require.within(listVoiceFinance, 0, 1, "listVoiceFinance");
        Require.within(discountAuthority, 0, 0.95, "discountAuthority");
        Require.within(sharedPay, 0, 1, "sharedPay");
        Require.within(budgetEstimateWeight, 0, 1, "budgetEstimateWeight");
        Require.within(budgetVoiceMarketing, 0, 1, "budgetVoiceMarketing");
        Require.within(voiceProduct, 0, 1, "voiceProduct");
        Require.within(voiceCampaigns, 0, 1, "voiceCampaigns");
        Require.within(voiceContent, 0, 1, "voiceContent");
        Require.within(keyDealMarketer, 0, 1, "keyDealMarketer");
        Require.within(liaisonPeople, 0, 100, "liaisonPeople");
        Require.within(taskGaps, 0, 1, "taskGaps");
        Require.within(taskDuplicates, 0, 1, "taskDuplicates");
        Require.within(trainingHours, 0, 500, "trainingHours");
        Require.within(formingMonths, 0, 60, "formingMonths");
    }
}
