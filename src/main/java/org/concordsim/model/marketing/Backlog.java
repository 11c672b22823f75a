package org.concordsim.model.marketing;

import java.util.EnumMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.concordsim.model.event.WorkKind;

/** The work that waits for marketers: a queue for each kind, in the order in which it should be done. */
final class Backlog {
    private final Map<WorkKind, PriorityQueue<Request>> queues = new EnumMap<>(WorkKind.class);

    void add(Request request) {
        queues.computeIfAbsent(request.kind(), kind -> new PriorityQueue<>()).add(request);
    }

    /** Takes the first request of the kinds that are eligible, or returns null. */
    Request take(Predicate<WorkKind> eligible) {
        Request first = null;
        for (PriorityQueue<Request> queue : queues.values()) {
            Request head = queue.peek();
            if (head != null && (first == null || head.compareTo(first) < 0) && eligible.test(head.kind())) {
                first = head;
            }
        }
        return first == null ? null : queues.get(first.kind()).poll();
    }

    /** Drops planned work that was due before a day. */
    void dropPlanned(double dueBefore) {
        for (PriorityQueue<Request> queue : queues.values()) {
            while (!queue.isEmpty()
                    && !queue.peek().answersSomebody()
                    && queue.peek().dueDay() < dueBefore) {
                queue.poll();
            }
        }
    }
}
