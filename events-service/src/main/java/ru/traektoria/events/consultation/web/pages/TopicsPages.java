package ru.traektoria.events.consultation.web.pages;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.consultation.application.FindingConsultations;
import ru.traektoria.events.consultation.application.SettingTopics;
import ru.traektoria.events.consultation.model.Topic.Area;
import ru.traektoria.events.consultation.model.TopicList;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;

/** Темы консультаций and the term of an answer. */
@Controller
class TopicsPages {

  private final FindingConsultations finding;
  private final SettingTopics setting;

  TopicsPages(FindingConsultations finding, SettingTopics setting) {
    this.finding = finding;
    this.setting = setting;
  }

  @GetMapping(ConsultationTables.TOPICS)
  String topics(Scope scope, Model model) {
    Stored<TopicList> list = finding.topics(scope.viewer());
    model.addAttribute(
        Heading.of("Темы консультаций и срок ответа")
            .under("Консультации", ConsultationTables.PATH)
            .lead("Одна тема на строке. Прежние консультации сохранят свои темы."));
    model.addAttribute("list", list.state());
    model.addAttribute("version", list.version());
    model.addAttribute("methodical", lines(list.state(), Area.METHODICAL));
    model.addAttribute("psychological", lines(list.state(), Area.PSYCHOLOGICAL));
    model.addAttribute("other", lines(list.state(), Area.OTHER));
    return "consultations/topics";
  }

  private static String lines(TopicList list, Area area) {
    return String.join("\n", list.names(area));
  }

  @PostMapping(ConsultationTables.TOPICS)
  ResponseEntity<Void> change(
      @RequestParam(defaultValue = "0") int answerWithin,
      @RequestParam Map<String, String> form,
      IfMatch seen,
      Scope scope) {
    Map<Area, List<String>> said = new EnumMap<>(Area.class);
    for (Area area : Area.values()) {
      said.put(area, form.getOrDefault(area.name(), "").lines().toList());
    }
    setting.change(scope.viewer(), seen.version(), answerWithin, said);
    return Done.at(ConsultationTables.PATH, "Темы сохранены");
  }
}
