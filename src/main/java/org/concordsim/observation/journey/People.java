package org.concordsim.observation.journey;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.concordsim.model.event.Function;
import org.concordsim.result.eventlog.LogObject;

/** The people of the firm by seat; who takes over a seat is somebody else. Each is made an object at the first mention. */
final class People {
    private final Consumer<LogObject> objects;
    private final Map<String, Integer> left = new HashMap<>();
    private final Map<String, Boolean> mentioned = new HashMap<>();

    People(Consumer<LogObject> objects) {
        this.objects = objects;
    }

    /** Notes that the person in a seat has left. */
    void left(Function function, int seat) {
        left.merge(seatName(function, seat), 1, Integer::sum);
    }

    /** Returns the identity of the person in a seat now; empty for no seat. */
    String in(Function function, int seat, double day) {
        return name(function, seat, 0, day);
    }

    /** Returns the identity of the person who was in a seat before. */
    String before(Function function, int seat, double day) {
        return name(function, seat, 1, day);
    }

    private String name(Function function, int seat, int back, double day) {
        if (seat < 0) {
            return "";
        }
        String place = seatName(function, seat);
        int number = Math.max(0, left.getOrDefault(place, 0) - back);
        String id = number == 0 ? place : place + "." + (number + 1);
        if (mentioned.putIfAbsent(id, true) == null) {
            Map<String, Object> attributes = Map.of("seat", (long) seat);
            objects.accept(new LogObject(id, type(function).label(), day, attributes, java.util.List.of()));
        }
        return id;
    }

    private static String seatName(Function function, int seat) {
        return type(function).label() + "-" + seat;
    }

    private static ObjectType type(Function function) {
        return function == Function.SALES ? ObjectType.SALESPERSON : ObjectType.MARKETER;
    }
}
