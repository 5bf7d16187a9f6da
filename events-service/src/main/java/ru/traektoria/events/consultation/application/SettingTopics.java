package ru.traektoria.events.consultation.application;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import ru.traektoria.events.consultation.model.Topic.Area;
import ru.traektoria.events.consultation.model.TopicList;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Viewer;

/** Темы консультаций and the term of an answer: the methodist changes them. */
@Service
public class SettingTopics {

  private final TopicLists lists;

  SettingTopics(TopicLists lists) {
    this.lists = lists;
  }

  /** Меняет список. */
  public Stored<TopicList> change(
      Viewer viewer, long version, int within, Map<Area, List<String>> said) {
    MunicipalityId town = new MunicipalityId(viewer.municipality().orElse("-"));
    return lists.save(TopicList.usual(town), version, now -> now.change(within, said));
  }
}
