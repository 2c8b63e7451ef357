# SPDX-License-Identifier: MIT
"""What a build must reach, about 0.3 below what it does reach: a change that costs more than that has to be meant. Raise
a floor when the figure has risen; lower one only with a reason in the commit."""

FLOORS = {
    "summaries": {
        "bills": {"R-1": 43.8, "R-2": 21.1},
        "cnn": {"R-1": 30.8, "R-2": 11.0},
        "klexikon": {"R-1": 32.9, "R-2": 5.3},
        "opinosis": {"R-1": 32.7, "R-2": 10.6},
        "papers": {"R-1": 39.9, "R-2": 10.8},
        "scitldr": {"R-1": 25.2, "R-2": 6.5},
        "vietnamese": {"R-1": 54.5, "R-2": 38.5},
    },
    "sentences": {
        "rules, the 48 English ones": {"exact": 100},
        "rules, English": {"exact": 100},
        "rules, other languages": {"exact": 96.2},
        "more rules, English": {"exact": 85.0},
        "more rules, other languages": {"exact": 90.4},
        "treebanks, mean": {"F1": 97.7},
    },
    "boilerplate": {
        "aeb": {"F1": 91.9},
        "aeb, near": {"F1": 94.9},
        "trafilatura_segments": {"F1": 95.6},
        "wcxb": {"F1": 92.1},
        "wcxb, near": {"F1": 95.1},
    },
    "keyphrases": {
        "inspec": {"F@10": 27.0},
        "kpcrowd": {"F@10": 17.0},
        "pt-bn-kp": {"F@10": 28.5},
        "semeval2017": {"F@10": 28.0},
        "wikinews-fr": {"F@10": 37.0},
    },
    "themes": {
        "news": {"F1": 92.0},
        "reviews": {"F1": 93.4},
        "vietnamese": {"F1": 91.0},
    },
}


def missed(task, rows):
    """What is below its floor, one line each. A set that is not there is not missed."""
    out = []
    for row in rows:
        for figure in ("over", "empty"):
            if row.figures.get(figure):
                out.append(f"{task}, {row.set}, {row.label}: {row.figures[figure]} summaries {figure}")
        if row.label in ("", "pith"):
            for figure, floor in FLOORS[task].get(row.set, {}).items():
                if row.figures[figure] < floor:
                    out.append(f"{task}, {row.set}: {figure} is {row.figures[figure]:.2f}, below {floor}")
    return out
