/** The list of experts over REST and as pages. */
package ru.traektoria.events.expert.web;
