package org.concordsim.model.management;

import org.concordsim.model.event.Segment;
import org.concordsim.model.marketing.Programme;
import org.concordsim.model.time.Agenda;

/** How far Sales is heard in campaigns and content: its voice, as far as joint hours stand behind it. */
final class Voices implements Programme.Listening {
    private final JointHours joint;
    private final Knowledge knowledge;
    private final Agenda agenda;
    private final TradeShows shows;

    Voices(JointHours joint, Knowledge knowledge, Agenda agenda, TradeShows shows) {
        this.joint = joint;
        this.knowledge = knowledge;
        this.agenda = agenda;
        this.shows = shows;
    }

    @Override
    public double heard(double voice, double hours, boolean content) {
        return voice * joint.take(voice * hours, content);
    }

    @Override
    public void held(int marketer, int number) {
        shows.hold(marketer, number);
    }

    @Override
    public void stance(int marketer, Segment segment, double salesVoice, double[] out) {
        knowledge.heard(marketer, segment, salesVoice, agenda.now(), out);
    }
}
