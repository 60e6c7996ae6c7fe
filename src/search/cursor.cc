#include "search/cursor.h"

#include <algorithm>

namespace ibid {

namespace {

class TermCursor : public Cursor {
public:
    TermCursor(const Xapian::Database& database, const std::string& term)
        : at_(database.postlist_begin(term)),
          end_(database.postlist_end(term)) {}

    std::uint32_t frequency() override { return at_.get_wdf(); }

protected:
    std::uint32_t find(std::uint32_t target) override {
        if (at_ != end_) at_.skip_to(target);
        return at_ == end_ ? no_doc : *at_;
    }

private:
    Xapian::PostingIterator at_;
    Xapian::PostingIterator end_;
};

class ListCursor : public Cursor {
public:
    explicit ListCursor(std::vector<std::uint32_t> documents)
        : documents_(std::move(documents)), at_(documents_.begin()) {}

protected:
    std::uint32_t find(std::uint32_t target) override {
        at_ = std::lower_bound(at_, documents_.cend(), target);
        return at_ == documents_.cend() ? no_doc : *at_;
    }

private:
    std::vector<std::uint32_t> documents_;
    std::vector<std::uint32_t>::const_iterator at_;
};

class UnionCursor : public Cursor {
public:
    explicit UnionCursor(std::vector<CursorPtr> parts)
        : parts_(std::move(parts)) {}

protected:
    std::uint32_t find(std::uint32_t target) override {
        std::uint32_t nearest = no_doc;
        for (const CursorPtr& part : parts_) {
            part->seek(target);
            nearest = std::min(nearest, part->doc());
        }
        return nearest;
    }

private:
    std::vector<CursorPtr> parts_;
};

class IntersectionCursor : public Cursor {
public:
    explicit IntersectionCursor(std::vector<CursorPtr> parts)
        : parts_(std::move(parts)) {}

protected:
    std::uint32_t find(std::uint32_t target) override {
        // Whoever is ahead says where the others have to look next.
        for (std::size_t agreed = 0, i = 0; agreed < parts_.size();
             i = (i + 1) % parts_.size()) {
            parts_[i]->seek(target);
            const std::uint32_t found = parts_[i]->doc();
            if (found == no_doc) return no_doc;
            agreed = found == target ? agreed + 1 : 1;
            target = found;
        }
        return target;
    }

private:
    std::vector<CursorPtr> parts_;
};

class DifferenceCursor : public Cursor {
public:
    DifferenceCursor(CursorPtr from, CursorPtr without)
        : from_(std::move(from)), without_(std::move(without)) {}

protected:
    std::uint32_t find(std::uint32_t target) override {
        for (from_->seek(target); from_->doc() != no_doc;
             from_->seek(from_->doc() + 1))
            if (!without_->at(from_->doc())) break;
        return from_->doc();
    }

private:
    CursorPtr from_;
    CursorPtr without_;
};

class CheckedCursor : public Cursor {
public:
    CheckedCursor(CursorPtr from, Check count)
        : from_(std::move(from)), count_(std::move(count)) {}

    std::uint32_t frequency() override { return frequency_; }

protected:
    std::uint32_t find(std::uint32_t target) override {
        for (from_->seek(target); from_->doc() != no_doc;
             from_->seek(from_->doc() + 1)) {
            frequency_ = count_(from_->doc());
            if (frequency_ > 0) break;
        }
        return from_->doc();
    }

private:
    CursorPtr from_;
    Check count_;
    std::uint32_t frequency_ = 0;
};

}  // namespace

CursorPtr term_cursor(const Xapian::Database& database,
                      const std::string& term) {
    return std::make_unique<TermCursor>(database, term);
}

CursorPtr list_cursor(std::vector<std::uint32_t> documents) {
    return std::make_unique<ListCursor>(std::move(documents));
}

CursorPtr union_cursor(std::vector<CursorPtr> parts) {
    if (parts.size() == 1) return std::move(parts.front());
    return std::make_unique<UnionCursor>(std::move(parts));
}

CursorPtr intersection_cursor(std::vector<CursorPtr> parts) {
    if (parts.size() == 1) return std::move(parts.front());
    return std::make_unique<IntersectionCursor>(std::move(parts));
}

CursorPtr difference_cursor(CursorPtr from, CursorPtr without) {
    return std::make_unique<DifferenceCursor>(std::move(from),
                                              std::move(without));
}

CursorPtr checked_cursor(CursorPtr from, Check count) {
    return std::make_unique<CheckedCursor>(std::move(from), std::move(count));
}

}  // namespace ibid
