/** Projects over REST. */
package ru.traektoria.events.project.web;
