package ru.traektoria.staff.web.pages;

import java.util.List;
import org.springframework.ui.Model;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Field;

/**
 * A page that is one form.
 *
 * @param action where it is sent
 * @param button what happens, in words
 * @param cancel where one goes back to
 * @param version of what is changed, or {@code null} for something new
 * @param key of a creation, or {@code null} for a change
 */
public record FormPage(
    String action, String button, String cancel, Long version, String key, List<Group> groups) {

  /**
   * Fields that belong together.
   *
   * @param title {@code null} where the form has but one group
   */
  public record Group(String title, List<Field> fields) {}

  /** A form that changes something. */
  public static FormPage changing(
      String action, String button, String cancel, long version, List<Field> fields) {
    return new FormPage(action, button, cancel, version, null, List.of(new Group(null, fields)));
  }

  /** A form that creates something, once. */
  public static FormPage creating(
      String action, String button, String cancel, String key, List<Field> fields) {
    return new FormPage(action, button, cancel, null, key, List.of(new Group(null, fields)));
  }

  /** The same with its fields in groups. */
  public FormPage grouped(Group... inOrder) {
    return new FormPage(action, button, cancel, version, key, List.of(inOrder));
  }

  /** The view that draws it. */
  public String show(Heading heading, Model model) {
    model.addAttribute(heading);
    model.addAttribute("form", this);
    return "staff/form";
  }
}
