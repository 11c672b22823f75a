package org.concordsim.model.parameters;

import org.concordsim.model.event.Channel;

/**
 * The channels on which customers hear of the firm.
 *
 * @param referral referral
 * @param web web
 * @param social social
 * @param advertising advertising
 * @param event event
 * @param webinar webinar
 */
public record Channels(
        ChannelParameters referral,
        ChannelParameters web,
        ChannelParameters social,
        ChannelParameters advertising,
        ChannelParameters event,
        ChannelParameters webinar) {
    /** Returns the parameters of a channel. */
    public ChannelParameters of(Channel channel) {
        return switch (channel) {
            case REFERRAL -> referral;
            case WEB -> web;
            case SOCIAL -> social;
            case ADVERTISING -> advertising;
            case EVENT -> event;
            case WEBINAR -> webinar;
        };
    }
}
