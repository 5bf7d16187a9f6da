package ru.traektoria.route.web.arrival;

import java.util.List;
import org.springframework.ui.Model;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;

/**
 * What a queue of the ЦНППМ calls its things.
 *
 * @param path the page's address; its commands lie under it
 * @param accept on the button that says whose it is
 * @param whyNot the question about the reason
 * @param reject on the button that rejects
 * @param next what comes into an empty queue
 */
record ArrivalWords(String path, String accept, String whyNot, String reject, String next) {

  private static final int MOST = 100;

  /**
   * Fills the page of the queue.
   *
   * @param decides whether the viewer may say whose it is; the ЦНППМ only reads
   */
  String show(
      Heading heading,
      List<ArrivalRow> waiting,
      List<ArrivalRow> decided,
      boolean decides,
      Model model) {
    Action retry = Action.post("Проверить ещё раз", path + "/retry").icon("refresh");
    Heading whole =
        decides
            ? heading.action(Action.link("Загрузить файл ЦНППМ", "/routes/imports", "upload"))
            : heading;
    model.addAttribute(waiting.isEmpty() || !decides ? whole : whole.also(retry));
    model.addAttribute("decides", decides);
    model.addAttribute("words", this);
    model.addAttribute("waiting", waiting.stream().limit(MOST).toList());
    model.addAttribute("decided", decided.stream().limit(MOST).toList());
    model.addAttribute("empty", Empty.saying("Никто не ждёт разбора").advice(next));
    return "routes/arrivals";
  }
}
