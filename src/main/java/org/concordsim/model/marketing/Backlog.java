package org.concordsim.model.marketing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.concordsim.model.event.WorkKind;

/** The work that waits for a marketer: a queue for each kind, in the order in which it should be done. */
final class Backlog {
    private static final double MILLION = 1e6;

    private final Map<WorkKind, PriorityQueue<Request>> queues = new EnumMap<>(WorkKind.class);
    private long millionths;
    private long awaited;

    void add(Request request) {
        queues.computeIfAbsent(request.kind(), kind -> new PriorityQueue<>()).add(request);
        count(request, 1);
    }

    /** Returns the hours of content that wait, counted in whole millionths so that the order of coming and going is no matter. */
    double hours() {
        return millionths / MILLION;
    }

    /** Returns the hours of content that come before a request: what nobody waits for comes after what somebody waits for. */
    double hoursBefore(Request request) {
        return (request.answersSomebody() ? awaited : millionths) / MILLION;
    }

    private void count(Request request, int sign) {
        long its = sign * Math.round(request.hours() * MILLION);
        millionths += its;
        awaited += request.answersSomebody() ? its : 0;
    }

    /** Returns the first request of the kinds that are eligible, or null. */
    Request first(Predicate<WorkKind> eligible) {
        Request first = null;
        for (PriorityQueue<Request> queue : queues.values()) {
            Request head = queue.peek();
            if (head != null && (first == null || head.compareTo(first) < 0) && eligible.test(head.kind())) {
                first = head;
            }
        }
        return first;
    }

    /** Takes the first request of a kind. */
    Request take(WorkKind kind) {
        Request request = queues.get(kind).poll();
        count(request, -1);
        return request;
    }

    /** Takes all requests, those that should be done first at the front. */
    List<Request> takeAll() {
        List<Request> all = new ArrayList<>();
        for (Request next = first(kind -> true); next != null; next = first(kind -> true)) {
            all.add(take(next.kind()));
        }
        return all;
    }

    /** Drops planned work that was due before a day. */
    void dropPlanned(double dueBefore) {
        for (Map.Entry<WorkKind, PriorityQueue<Request>> entry : queues.entrySet()) {
            PriorityQueue<Request> queue = entry.getValue();
            while (!queue.isEmpty()
                    && !queue.peek().answersSomebody()
                    && queue.peek().dueDay() < dueBefore) {
                take(entry.getKey());
            }
        }
    }
}
