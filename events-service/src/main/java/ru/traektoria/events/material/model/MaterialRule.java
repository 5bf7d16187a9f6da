package ru.traektoria.events.material.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import ru.traektoria.platform.kernel.Reason;

/** In which state may what be done with a material? The whole life of it is this table. */
public enum MaterialRule {
  /** Исправить. */
  CORRECT(
      "Исправляют поданный или возвращённый материал",
      MaterialState.SUBMITTED,
      MaterialState.RETURNED),
  /** Назначить экспертов. */
  ASSIGN(
      "Экспертов назначают поданному материалу или меняют до заключений",
      MaterialState.SUBMITTED,
      MaterialState.UNDER_REVIEW),
  /** Записать заключение. */
  CONCLUDE("Заключение пишут, пока материал на экспертизе", MaterialState.UNDER_REVIEW),
  /** Убрать в архив. */
  ARCHIVE("В архив убирают опубликованный материал", MaterialState.PUBLISHED),
  /** Вернуть из архива. */
  RESTORE("Из архива возвращают архивный материал", MaterialState.ARCHIVED);

  private final String message;
  private final Set<MaterialState> states;

  MaterialRule(String message, MaterialState first, MaterialState... more) {
    this.message = message;
    this.states = EnumSet.of(first, more);
  }

  /** Answers whether it may be done in this state. */
  public boolean allows(MaterialState state) {
    return states.contains(state);
  }

  Reason refusal(MaterialState state) {
    return Reason.of(
        "material.not-" + name().toLowerCase(Locale.ROOT),
        message + "; этот — " + state.label() + ".");
  }
}
