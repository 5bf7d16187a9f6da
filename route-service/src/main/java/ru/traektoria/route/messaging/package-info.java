/** What comes in from other services, and what goes out (contracts/). */
package ru.traektoria.route.messaging;
