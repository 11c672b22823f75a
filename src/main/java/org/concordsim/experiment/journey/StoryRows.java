package org.concordsim.experiment.journey;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.model.event.JourneyKey;
import org.concordsim.observation.journey.Names;
import org.concordsim.observation.story.Brief;
import org.concordsim.observation.story.Step;
import org.concordsim.observation.story.Story;
import org.concordsim.observation.story.Summary;
import org.concordsim.result.process.StepRow;
import org.concordsim.result.process.StoryRow;

/**
 * The rows of one story.
 *
 * @param plan what is run
 * @param story the story
 */
record StoryRows(JourneyPlan plan, Story story) {
    private static final String NO_JOURNEY = "no journey";
    private static final String MERGED =
            "The need joined an earlier one with which the customer was still busy, so there was no journey.";

    /** Returns the story under a model in brief. */
    StoryRow brief(ToldRun run) {
        Brief brief = run.brief(story.journey());
        return brief == null ? absent(run) : row(run, brief);
    }

    private StoryRow row(ToldRun run, Brief brief) {
        return new StoryRow(
                plan.name(),
                story.kind(),
                story.title(),
                story.isAbout(run.model()),
                run.model(),
                plan.replication(),
                Names.journey(story.journey()),
                brief.customer(),
                brief.segment(),
                brief.startDay(),
                brief.outcome(),
                brief.days(),
                brief.waitedDays(),
                brief.repeatedQuestions(),
                brief.repeatedPitches(),
                brief.handOffs(),
                brief.priceRatio(),
                brief.effortHours(),
                Summary.of(brief));
    }

    private StoryRow absent(ToldRun run) {
        return new StoryRow(
                plan.name(),
                story.kind(),
                story.title(),
                story.isAbout(run.model()),
                run.model(),
                plan.replication(),
                Names.journey(story.journey()),
                JourneyKey.customer(story.journey()),
                "",
                Double.NaN,
                NO_JOURNEY,
                Double.NaN,
                Double.NaN,
                0,
                0,
                0,
                Double.NaN,
                Double.NaN,
                MERGED);
    }

    /** Returns the steps of the story under a model. */
    List<StepRow> steps(ToldRun run) {
        List<StepRow> rows = new ArrayList<>();
        List<Step> steps = run.steps(story.journey());
        for (Step step : steps) {
            rows.add(new StepRow(
                    plan.name(),
                    story.kind(),
                    run.model(),
                    Names.journey(story.journey()),
                    rows.size() + 1,
                    step.day(),
                    step.day() - steps.get(0).day(),
                    step.lastedDays(),
                    step.lane(),
                    step.actor(),
                    step.kind().label(),
                    step.text()));
        }
        return rows;
    }
}
