package ru.traektoria.route.application.portfolio;

import java.util.List;
import ru.traektoria.route.model.portfolio.ShownPractice;
import ru.traektoria.route.model.terms.TeacherId;

/** Practices as their authors showed them. */
public interface ShownPractices {

  /** Everything told of the teacher's practices, annulled showings too. */
  List<ShownPractice> of(TeacherId author);

  /**
   * A showing as it stands now.
   *
   * @param sequence of the practice's event; an older one changes nothing
   */
  void put(TeacherId author, ShownPractice shown, long sequence);
}
