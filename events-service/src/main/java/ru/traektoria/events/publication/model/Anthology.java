package ru.traektoria.events.publication.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Сборник материалов конференции, конкурса, года (S4-28): works in their order, then published.
 *
 * @param about what is printed of it on the title
 * @param works in the order of the table of contents
 * @param publishedOn {@code null} while it is put together
 */
public record Anthology(
    AnthologyId id,
    MunicipalityId municipality,
    About about,
    List<Work> works,
    LocalDate publishedOn) {

  private static final int MOST_WORKS = 300;

  public Anthology {
    works = works == null ? List.of() : List.copyOf(works);
  }

  /**
   * @param title название
   * @param occasion чьи материалы: конференция, конкурс; may be empty
   * @param activity the activity of the portal, {@code null} if there is none
   * @param printRun тираж, {@code null} if it is not printed
   */
  public record About(String title, String occasion, String activity, Integer printRun) {
    public About {
      title = title == null ? "" : title.strip().replaceAll("\\s+", " ");
      occasion = occasion == null ? "" : occasion.strip();
      activity = activity == null || activity.isBlank() ? null : activity;
    }

    List<Reason> objections() {
      List<Reason> reasons = new ArrayList<>();
      if (title.isEmpty() || title.length() > 200) {
        reasons.add(Reason.at("title", "anthology.title", "Напишите название, до 200 знаков."));
      }
      if (occasion.length() > 200) {
        reasons.add(Reason.at("occasion", "anthology.occasion", "Не больше 200 знаков."));
      }
      if (printRun != null && (printRun < 1 || printRun > 100_000)) {
        reasons.add(Reason.at("printRun", "anthology.print-run", "Тираж — от 1 до 100 000."));
      }
      return reasons;
    }
  }

  /** Begins a collection without works. */
  public static Decision<Anthology, Object> begin(
      AnthologyId id, MunicipalityId municipality, About about) {
    List<Reason> reasons = about.objections();
    return reasons.isEmpty()
        ? Decision.accept(new Anthology(id, municipality, about, List.of(), null))
        : Decision.refuse(reasons);
  }

  /** Добавляет работу в конец; the same one stands there once. */
  public Decision<Anthology, Object> add(Work work) {
    if (publishedOn != null) {
      return Decision.refuse(closed());
    }
    if (works.stream().anyMatch(work::sameAs)) {
      return Decision.unchanged(this);
    }
    if (work.title().isEmpty() || work.title().length() > Work.LONGEST_TITLE) {
      return Decision.refuse(
          Reason.at("title", "anthology.work", "Напишите название работы, до 300 знаков."));
    }
    if (works.size() == MOST_WORKS) {
      return Decision.refuse(Reason.of("anthology.many", "В сборнике уже 300 работ."));
    }
    List<Work> all = new ArrayList<>(works);
    all.add(work);
    return Decision.accept(with(all, null));
  }

  /** Убирает работу. */
  public Decision<Anthology, Object> remove(String work) {
    return publishedOn == null
        ? Decision.accept(with(works.stream().filter(w -> !w.id().equals(work)).toList(), null))
        : Decision.refuse(closed());
  }

  /** Ставит работу на место выше. */
  public Decision<Anthology, Object> raise(String work) {
    int at =
        IntStream.range(0, works.size())
            .filter(i -> works.get(i).id().equals(work))
            .findFirst()
            .orElse(0);
    if (publishedOn != null) {
      return Decision.refuse(closed());
    }
    if (at == 0) {
      return Decision.unchanged(this);
    }
    List<Work> all = new ArrayList<>(works);
    Collections.swap(all, at, at - 1);
    return Decision.accept(with(all, null));
  }

  /** Выпускает: nothing changes afterwards. */
  public Decision<Anthology, Object> publish(LocalDate today) {
    if (publishedOn != null) {
      return Decision.unchanged(this);
    }
    return works.isEmpty()
        ? Decision.refuse(Reason.of("anthology.empty", "Добавьте хотя бы одну работу."))
        : Decision.accept(with(works, today));
  }

  private static Reason closed() {
    return Reason.of("anthology.published", "Сборник выпущен: содержание больше не меняется.");
  }

  private Anthology with(List<Work> all, LocalDate on) {
    return new Anthology(id, municipality, about, all, on);
  }
}
