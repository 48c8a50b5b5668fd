"""Everything the bot can do, in one list."""

from handlers import greeting, home
from handlers.amending import undoing
from handlers.answering import (
    actions,
    comparisons,
    definitions,
    helping,
    meetings,
    money,
    owed,
    projects,
    risks,
    single,
    statuses,
    summaries,
    trends,
)
from handlers.covering import deputising, moving
from handlers.pasting import saving, workbook
from handlers.overseeing import asking_to_chase, board, digests
from handlers.registration import Acting, Answering, Catalogue
from handlers.remembering import listing, teaching
from handlers.restating import asking, deciding
from handlers.returning import comments, confirming, giving, signing

_ANSWERING: tuple[Answering, ...] = (
    giving.typed_figures,
    owed.what_is_due,
    statuses.which_indicators,
    statuses.how_many,
    summaries.how_is_it_doing,
    single.one_indicator,
    trends.over_time,
    money.over_or_under,
    risks.which_risks,
    projects.which_projects,
    actions.what_is_being_done,
    meetings.which_meetings,
    definitions.what_it_means,
    comparisons.how_it_compares,
)
_ACTING: tuple[Acting, ...] = (
    listing.what_was_learned,
    deputising.stand_in,
    deputising.back,
    moving.move,
    undoing.undo_by_saying,
    board.show_board,
    asking_to_chase.chase_by_saying,
    digests.preview_by_saying,
    digests.hold_by_saying,
    digests.release_by_saying,
    asking.restate_by_saying,
)
CATALOGUE = Catalogue(
    answering=(
        *_ANSWERING,
        helping.helping(lambda: (*_ANSWERING, *_ACTING)),
        helping.ask_back,
        giving.confirm,
        helping.refuse,
    ),
    commanding=(
        *helping.COMMANDS,
        home.home,
        greeting.greet,
        giving.open_return,
        giving.fill_return,
        giving.open_later,
        giving.not_yet_available,
        confirming.it_is_right,
        confirming.something_else_was_meant,
        confirming.open_explanation,
        confirming.it_is_right_because,
        confirming.drop,
        confirming.open_doubts,
        confirming.answer_all,
        comments.open_comment,
        comments.save_comments,
        comments.no_comment,
        signing.show_batches,
        signing.approve,
        signing.open_return_with_question,
        signing.return_with_question,
        saving.save,
        saving.open_right,
        saving.right,
        saving.read_as_percentages,
        saving.read_column,
        saving.leave,
        workbook.workbook_to_fill_in,
        teaching.remember,
        teaching.forget,
        listing.more_words,
        deputising.stand_in_by_pressing,
        moving.move_by_pressing,
        undoing.undo_by_pressing,
        board.show_by_service,
        board.show_by_person,
        asking_to_chase.chase_by_pressing,
        asking_to_chase.open_choice,
        asking_to_chase.chase_chosen,
        digests.preview_by_pressing,
        digests.hold_by_pressing,
        digests.release_by_pressing,
        asking.open_restatement,
        asking.ask,
        deciding.approve,
        deciding.refuse,
    ),
    acting=_ACTING,
)
