/** Экспертная деятельность: who judged what, counted by year, without a framework. */
package ru.traektoria.events.expert.model;
