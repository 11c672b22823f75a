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
    private final Map<WorkKind, PriorityQueue<Request>> queues = new EnumMap<>(WorkKind.class);
    private int requests;
    private double hours;

    void add(Request request) {
        queues.computeIfAbsent(request.kind(), kind -> new PriorityQueue<>()).add(request);
        requests++;
        hours += request.hours();
    }

    /** Returns the hours of content that wait. */
    double hours() {
        return hours;
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
        requests--;
        hours = requests > 0 ? hours - request.hours() : 0;
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
