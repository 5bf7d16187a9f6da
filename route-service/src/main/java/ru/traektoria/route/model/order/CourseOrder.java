package ru.traektoria.route.model.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param annulled {@code null} while the order is in force
 */
public record CourseOrder(
    String id,
    String municipality,
    Quarter quarter,
    String number,
    LocalDate orderedOn,
    Actor by,
    List<Item> items,
    Annulment annulled) {

  /** One person of the order. */
  public record Item(
      CourseRequestId request, TeacherId teacher, String organisation, Wanted wanted) {}

  /** How many people an organisation sends to a programme. */
  public record Line(Wanted wanted, String organisation, int people) {}

  /** Under which number and date it goes out. */
  public record Letter(String number, LocalDate on) {}

  /** Why a wrong order no longer counts; its number stays used. */
  public record Annulment(LocalDate on, Actor by, String reason) {}

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

  public boolean inForce() {
    return annulled == null;
  }

  /** Takes a wrong order back: its requests go into the next one. */
  public Decision<CourseOrder, Void> annul(String reason, Actor who, LocalDate today) {
    if (!inForce()) {
      return Decision.refuse(Reason.of("order.annulled", "Этот запрос уже аннулирован"));
    }
    if (reason == null || reason.isBlank()) {
      return Decision.refuse(
          Reason.at("reason", "order.reason", "Напишите, почему запрос аннулирован"));
    }
    Annulment annulment = new Annulment(today, who, reason.strip());
    return Decision.accept(
        new CourseOrder(id, municipality, quarter, number, orderedOn, by, items, annulment));
  }

  /** The order that went out under this very letter and is in force. */
  public static Optional<CourseOrder> sent(Letter letter, List<CourseOrder> before) {
    return before.stream()
        .filter(CourseOrder::inForce)
        .filter(o -> o.number().equals(letter.number()) && o.orderedOn().equals(letter.on()))
        .findFirst();
  }

  /** Why a number cannot be given again: numbers begin anew with the calendar year. */
  public static Optional<Reason> taken(Letter letter, List<CourseOrder> before) {
    return before.stream()
        .filter(o -> letter.on() != null && o.number().equals(letter.number()))
        .filter(o -> o.orderedOn().getYear() == letter.on().getYear())
        .findFirst()
        .map(
            o ->
                Reason.at(
                    "number",
                    "order.number.taken",
                    "Номер %s в %d году уже занят%s. Возьмите другой"
                        .formatted(
                            o.number(),
                            o.orderedOn().getYear(),
                            o.inForce() ? " другим запросом" : " аннулированным запросом")));
  }

  /** Those that no order in force has asked for yet. */
  public static List<Item> unsent(List<Item> items, List<CourseOrder> before) {
    Set<CourseRequestId> sent = new HashSet<>();
    before.stream()
        .filter(CourseOrder::inForce)
        .forEach(order -> order.items().forEach(item -> sent.add(item.request())));
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
                id, municipality, quarter, letter.number().strip(), letter.on(), by, items, null))
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
