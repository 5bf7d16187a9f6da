/** Pages of activities under {@code /activities}. */
package ru.traektoria.events.activity.web.pages;
