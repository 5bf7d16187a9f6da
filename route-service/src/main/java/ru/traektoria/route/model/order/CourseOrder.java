package ru.traektoria.route.model.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.request.CourseRequest;
import ru.traektoria.route.model.request.CourseRequestId;
import ru.traektoria.route.model.request.Quarter;
import ru.traektoria.route.model.request.RequestState;
import ru.traektoria.route.model.request.Wanted;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Адресный запрос (S2 task 4): the requests that heads agreed to, fixed under a number and a date.
 * What is agreed afterwards goes into the next order.
 *
 * @param number as the outgoing letter has it
 * @param items never empty, never changed
 */
public record CourseOrder(
    String id,
    String municipality,
    Quarter quarter,
    String number,
    LocalDate orderedOn,
    Actor by,
    List<Item> items) {

  /** One person of the order. */
  public record Item(
      CourseRequestId request, TeacherId teacher, String organisation, Wanted wanted) {}

  /** How many people an organisation sends to a programme. */
  public record Line(Wanted wanted, String organisation, int people) {}

  /** Under which number and date it goes out. */
  public record Letter(String number, LocalDate on) {}

  public CourseOrder {
    items = List.copyOf(items);
  }

  /** The n-th order of a municipality has one id: two at once cannot both become it. */
  public static String idOf(String municipality, int ordinal) {
    return Ids.derived("course-order", municipality, String.valueOf(ordinal));
  }

  /** Whether a request goes into the order of a quarter: agreed, and not later than it. */
  public static boolean asks(CourseRequest request, Quarter quarter) {
    return request.state() == RequestState.AGREED && request.quarter().compareTo(quarter) <= 0;
  }

  /** Those that no order has asked for yet. */
  public static List<Item> unsent(List<Item> items, List<CourseOrder> before) {
    Set<CourseRequestId> sent = new HashSet<>();
    before.forEach(order -> order.items().forEach(item -> sent.add(item.request())));
    return items.stream().filter(item -> !sent.contains(item.request())).toList();
  }

  /** Fixes the order. */
  public static Decision<CourseOrder, Void> fix(
      String id,
      String municipality,
      Quarter quarter,
      Letter letter,
      Actor by,
      List<Item> items,
      LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    if (letter.number() == null || letter.number().isBlank()) {
      reasons.add(Reason.at("number", "order.number", "Укажите номер запроса"));
    }
    if (letter.on() == null || letter.on().isAfter(today)) {
      reasons.add(Reason.at("on", "order.date", "Укажите дату запроса не позже сегодняшней"));
    }
    if (items.isEmpty()) {
      reasons.add(
          Reason.of(
              "order.empty",
              "Запрашивать нечего: нет согласованных заявок, которых не было в прежних запросах"));
    }
    return reasons.isEmpty()
        ? Decision.accept(
            new CourseOrder(
                id, municipality, quarter, letter.number().strip(), letter.on(), by, items))
        : Decision.refuse(reasons);
  }

  /** Programme × organisation × number, programmes in the order of their titles. */
  public static List<Line> lines(List<Item> items) {
    Map<String, List<Item>> grouped = new LinkedHashMap<>();
    items.stream()
        .sorted(Comparator.comparing(item -> item.wanted().title()))
        .forEach(
            item ->
                grouped
                    .computeIfAbsent(
                        item.wanted().key() + " " + item.organisation(), key -> new ArrayList<>())
                    .add(item));
    return grouped.values().stream()
        .map(same -> new Line(same.get(0).wanted(), same.get(0).organisation(), same.size()))
        .toList();
  }
}
